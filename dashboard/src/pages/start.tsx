import { Alert, Card, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client'
import { useMay } from '../api/session'
import { Answer } from '../ui/answer'
import { PageFrame } from '../ui/page'
import { Time } from '../ui/time'

const LOOK_MS = 2_000

/** How the first event gets here; it turns green when it has come. */
export function Page() {
  const events = api.useQuery('get', '/v1/events', { params: { query: { period: 'all_time', limit: '1' } } }, { refetchInterval: LOOK_MS })
  return (
    <PageFrame title="Getting started">
      <Answer of={events} height={70}>
        {({ events: [latest] }) =>
          latest ? (
            <Alert color="green" variant="outline" title="Events arrive" role="status">
              The latest is of <Time at={latest.timestamp} seconds />: {latest.provider} / {latest.model}. <Link to="/">See what they cost</Link>.
            </Alert>
          ) : (
            <Alert color="orange" variant="outline" title="No event has arrived yet" role="status">
              This page looks every two seconds. <code>make demo</code> sends two weeks of a company’s calls to a server of its own.
            </Alert>
          )
        }
      </Answer>
      <Code />
    </PageFrame>
  )
}

function Code() {
  const mayAdmin = useMay('admin')
  return mayAdmin ? <WithKeys /> : <Snippets name="a key of yours" />
}

function WithKeys() {
  const keys = api.useQuery('get', '/v1/keys', {})
  const [chosen, setChosen] = useState('')
  const names = (keys.data?.keys ?? []).filter((key) => key.revoked_at === null && key.scopes.includes('ingest')).map((key) => key.name)
  return (
    <Stack>
      <Text>A key with the scope <code>ingest</code> sends events; <Link to="/keys">make one</Link> where there is none.</Text>
      <NativeSelect label="Key" maw={260} value={chosen} data={['', ...new Set(names)]} onChange={(event) => setChosen(event.currentTarget.value)} />
      <Snippets name={chosen === '' ? 'a key of yours' : chosen} />
    </Stack>
  )
}

function Snippets({ name }: { name: string }) {
  const url = window.location.origin
  const key = `export OUTLAY_API_KEY=ol_live_…   # ${name}`
  const event = '{"events": [{"provider": "openai", "model": "gpt-4o", "input_tokens": 1200, "output_tokens": 350, "feature": "chat"}]}'
  return (
    <>
      <Snippet title="SDK" code={`${key}\nexport OUTLAY_URL=${url}\n\nimport outlay\noutlay.init(service="checkout")   # from here on, calls of OpenAI, Anthropic, … are recorded`} />
      <Snippet title="Gateway" code={`client = OpenAI(base_url="${url}/gateway/openai/v1", api_key="ol_live_…")   # ${name}, with the scope gateway`} />
      <Snippet title="OpenTelemetry" code={`${key}\nexport OTEL_EXPORTER_OTLP_ENDPOINT=${url}/v1/otlp\nexport OTEL_EXPORTER_OTLP_HEADERS="Authorization=Bearer $OUTLAY_API_KEY"`} />
      <Snippet title="curl" code={`${key}\ncurl -H "Authorization: Bearer $OUTLAY_API_KEY" ${url}/v1/events \\\n  -d '${event}'`} />
    </>
  )
}

function Snippet({ title, code }: { title: string; code: string }) {
  return (
    <Card withBorder>
      <Title order={2} size="h5" mb="xs">{title}</Title>
      <pre className="code" tabIndex={0} role="region" aria-label={`Code for ${title}`}>{code}</pre>
    </Card>
  )
}
