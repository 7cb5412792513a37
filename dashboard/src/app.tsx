import { createTheme, MantineProvider } from '@mantine/core'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiProblem, ServerAway } from './api/client'
import { router } from './routes'

const theme = createTheme({ primaryColor: 'blue', primaryShade: { light: 8, dark: 8 }, defaultRadius: 'sm' })

/** Who is not signed in any more goes to the page that says so; the URL to come back to goes along. */
function leaveWhenSignedOut(error: Error): void {
  const here = window.location.pathname + window.location.search
  if (error instanceof ApiProblem && error.status === 401 && !here.startsWith('/app/sign-in')) {
    void router.navigate({ to: '/sign-in', search: { to: here.replace(/^\/app/, '') } })
  }
}

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What is refused stays refused; a server that is away is asked again until it is back.
      retry: (failures, error) => error instanceof ServerAway && failures < 2,
    },
  },
})

function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
}

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={nonce}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
