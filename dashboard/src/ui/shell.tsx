import { Alert, AppShell, Burger, Group, NavLink, NativeSelect, ScrollArea, Text, Menu, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { renewSession, ServerAway } from '../api/client'
import { signOut, switchOrganisation, useSession, type Session } from '../api/session'
import { rangeOf, useUrl } from '../api/url'
import { PAGES } from '../pages'
import { useKeyboard } from './keyboard'
import { SavedViews } from './saved-views'

const RENEW_EVERY = 8 * 60_000

export function Shell() {
  const [opened, { toggle, close }] = useDisclosure()
  const session = useSession()
  useKeyboard()
  useRenewal()
  if (session.data === undefined) return session.error instanceof ServerAway ? <Away /> : null
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Navigation" />
            <Text fw={700}>Outlay</Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <SavedViews />
            <Organisations session={session.data} />
            <Person session={session.data} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Pages" onClick={close}>
        <ScrollArea>
          <Navigation session={session.data} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main>
        {session.error instanceof ServerAway && <Away />}
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

function Away() {
  return (
    <Alert color="red" variant="outline" title="The server cannot be reached" mb="md" role="alert">
      This page tries again by itself, and is right again soon after the server is back. What it shows may be old.
    </Alert>
  )
}

function Navigation({ session }: { session: Session }) {
  const { pathname } = useLocation()
  const { state } = useUrl()
  const shown = PAGES.filter((page) => page.title && (page.needs === undefined || session.scopes.includes(page.needs)))
  return shown.map((page) => {
    const active = page.path === '/' ? pathname === '/' : pathname.startsWith(page.path)
    return (
      <NavLink
        key={page.path}
        component={Link}
        to={page.path}
        search={rangeOf(state) as never}
        label={page.title}
        active={active}
        aria-current={active ? 'page' : undefined}
        variant="light"
        color="gray"
        py={6}
      />
    )
  })
}

function Organisations({ session }: { session: Session }) {
  const queries = useQueryClient()
  const only = session.organisations.length === 1
  if (only) return <Text size="sm" visibleFrom="xs">{session.organisation.name}</Text>
  return (
    <NativeSelect
      aria-label="Organisation"
      size="xs"
      value={session.organisation.id}
      data={session.organisations.map((each) => ({ value: each.id, label: each.name }))}
      onChange={(event) => {
        void switchOrganisation(event.currentTarget.value).then(() => queries.resetQueries())
      }}
    />
  )
}

function Person({ session }: { session: Session }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs">{session.person ?? 'key'}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{session.role ?? 'API key'} of {session.organisation.name}</Menu.Label>
        <Menu.Item
          onClick={() => {
            void signOut().finally(() => {
              queries.clear()
              void navigate({ to: '/sign-in', search: { out: 'yes' } })
            })
          }}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** A token lives fifteen minutes; a page that is open gets the next one before it ends. */
function useRenewal(): void {
  useEffect(() => {
    const timer = setInterval(() => void renewSession().catch(() => false), RENEW_EVERY)
    return () => clearInterval(timer)
  }, [])
}
