import { ActionIcon, Autocomplete, Badge, Button, Group, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { api } from '../api/client'
import { DIMENSIONS, filtersOf, rangeOf, useUrl, type Dimension } from '../api/url'
import { dimensionOf, NONE } from './dimensions'

/** The filters in the URL as chips, and a way to add one. */
export function Filters() {
  const { state, change } = useUrl()
  return (
    <Group gap="xs" className="no-print">
      {filtersOf(state).map(([name, value]) => (
        <Badge
          key={name}
          variant="default"
          tt="none"
          size="lg"
          rightSection={
            <ActionIcon size="xs" variant="transparent" color="gray" c="var(--mantine-color-text)" aria-label={`Remove ${name}`} onClick={() => change({ [name]: null })}>
              ✕
            </ActionIcon>
          }
        >
          {name}: {value === '' ? NONE : value}
        </Badge>
      ))}
      <AddFilter />
    </Group>
  )
}

function AddFilter() {
  const { state, change } = useUrl()
  const [name, setName] = useState<Dimension>('feature')
  const [value, setValue] = useState('')
  const [asked, setAsked] = useState(false)
  const known = api.useQuery(
    'get',
    '/v1/costs/summary',
    { params: { query: { ...rangeOf(state), group_by: [name], limit: '50' } } },
    { enabled: asked },
  )
  const values = (known.data?.summary ?? []).flatMap((row) => {
    const found = dimensionOf(row, name)
    return found === null || found === '__rest__' ? [] : [found]
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== '') change({ [name]: value })
        setValue('')
      }}
    >
      <Group gap={4} wrap="nowrap">
        <NativeSelect
          aria-label="Filter by"
          size="xs"
          value={name}
          data={[...DIMENSIONS]}
          onChange={(event) => setName(event.currentTarget.value as Dimension)}
        />
        <Autocomplete
          aria-label="Value"
          placeholder="Value"
          size="xs"
          data-find
          value={value}
          data={[...new Set(values)]}
          onFocus={() => setAsked(true)}
          onChange={setValue}
        />
        <Button size="xs" variant="default" type="submit">Filter</Button>
      </Group>
    </form>
  )
}
