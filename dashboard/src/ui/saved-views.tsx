import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../api/client'
import { useMay } from '../api/session'
import { useHistory } from '../api/url'

/** Views that the person saved: this page and its state, under a name. */
export function SavedViews() {
  const history = useHistory()
  const queries = useQueryClient()
  const mayEdit = useMay('edit')
  const [name, setName] = useState('')
  const [opened, setOpened] = useState(false)
  const views = api.useQuery('get', '/v1/views', {}, { enabled: opened })
  const again = () => queries.invalidateQueries({ queryKey: ['get', '/v1/views'] })

  async function save(): Promise<void> {
    const path = window.location.pathname.replace(/^\/app/, '') + window.location.search
    await client.POST('/v1/views', { body: { name, path: path === '' ? '/' : path } })
    setName('')
    await again()
  }

  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened} closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="default" size="xs">Views</Button>
      </Menu.Target>
      <Menu.Dropdown miw={260}>
        {views.data?.views.length === 0 && <Menu.Label>No saved views yet</Menu.Label>}
        {views.data?.views.map((view) => (
          <Group key={view.id} gap={0} wrap="nowrap">
            <Menu.Item
              onClick={() => {
                setOpened(false)
                history.push(`/app${view.path}`)
              }}
            >
              {view.name}
            </Menu.Item>
            {mayEdit && (
              <ActionIcon
                variant="subtle"
                color="gray"
                c="var(--mantine-color-text)"
                aria-label={`Delete ${view.name}`}
                onClick={() => {
                  void client.DELETE('/v1/views/{view_id}', { params: { path: { view_id: view.id } } }).then(again)
                }}
              >
                ✕
              </ActionIcon>
            )}
          </Group>
        ))}
        {mayEdit && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim() !== '') void save()
            }}
          >
            <Group gap={4} p={4} wrap="nowrap">
              <TextInput
                size="xs"
                aria-label="Name of this view"
                placeholder="Name of this view"
                maxLength={100}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button size="xs" variant="default" type="submit">Save</Button>
            </Group>
          </form>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
