import { Alert, Button, Card, Center, Code, Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { signIn } from '../api/session'
import { useHistory, useUrl } from '../api/url'

/** Where a one-time link leads, and where those go who are not signed in. */
export function SignIn() {
  useDocumentTitle('Sign in · Outlay')
  const history = useHistory()
  const queries = useQueryClient()
  const { state } = useUrl()
  const [failure, setFailure] = useState('')
  const [link] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('link'))
  const begun = useRef(false)

  useEffect(() => {
    if (link === null || begun.current) return
    begun.current = true // the link works once, and React calls this twice while developing
    signIn(link)
      .then(() => {
        queries.clear()
        const to = state.to?.startsWith('/') && !state.to.startsWith('//') ? state.to : '/'
        history.replace(`/app${to === '/' ? '' : to}`)
      })
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : 'This link does not work.'))
  }, [link, queries, history, state.to])

  return (
    <Center mih="100vh" p="md" component="main">
      <Card withBorder maw={460} w="100%">
        <Stack>
          <Title order={1} size="h3">Outlay</Title>
          {failure !== '' && <Alert color="red" variant="outline" role="alert">{failure}</Alert>}
          {link !== null && failure === '' ? (
            <Text role="status">Signing in …</Text>
          ) : (
            <>
              <Text>{state.out ? 'You are signed out.' : 'You are not signed in.'} A link signs you in, once, within ten minutes:</Text>
              <Code block>outlay-server dashboard link</Code>
              <Text size="sm" c="dimmed">prints one where the server runs; <Code>--name</Code> and <Code>--role</Code> make one for a colleague.</Text>
              <Button variant="default" onClick={() => history.push('/app')}>I am signed in elsewhere in this browser</Button>
            </>
          )}
        </Stack>
      </Card>
    </Center>
  )
}
