import { Card, Group, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { api, type Schemas } from '../api/client'
import { grouped } from '../api/digits'
import { rangeOf, usePathId, useUrl } from '../api/url'
import { ActivityDetail } from '../ui/activity'
import { Answer } from '../ui/answer'
import { Usd } from '../ui/figures'
import { PageFrame } from '../ui/page'

/** A run, the runs that it started, and its calls. */
export function Page() {
  const id = usePathId()
  const { state } = useUrl()
  const query = state.cursor ? { cursor: state.cursor } : {}
  const run = api.useQuery('get', '/v1/runs/{run_id}', { params: { path: { run_id: id }, query } })
  return (
    <PageFrame title={`Run ${id}`}>
      <Answer of={run}>
        {(data) => (
          <>
            {data.parent_run_id !== null && <Text size="sm">Started by <RunLink id={data.parent_run_id} /></Text>}
            {data.children.length > 0 && (
              <Card withBorder>
                <Title order={2} size="h4">Runs that it started</Title>
                <Tree nodes={data.children} />
              </Card>
            )}
            <ActivityDetail of={data} />
          </>
        )}
      </Answer>
    </PageFrame>
  )
}

function Tree({ nodes }: { nodes: Schemas['RunNode'][] }) {
  return (
    <ul className="tree">
      {nodes.map((node) => (
        <li key={node.run_id}>
          <Group gap="xs">
            <RunLink id={node.run_id} />
            <Usd of={node.total.cost_usd} />
            <Text size="sm" c="dimmed">{grouped(node.total.event_count)} calls, own <Usd of={node.own.cost_usd} /></Text>
            {node.truncated && <Text size="sm" c="dimmed">more below it</Text>}
          </Group>
          {node.children.length > 0 && <Tree nodes={node.children} />}
        </li>
      ))}
    </ul>
  )
}

function RunLink({ id }: { id: string }) {
  const { state } = useUrl()
  return <Link to="/runs/$id" params={{ id }} search={rangeOf(state)}>{id}</Link>
}
