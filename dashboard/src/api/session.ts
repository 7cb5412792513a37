import { api, client, type Schemas } from './client'

export type Session = Schemas['ShownSession']

/** Asked every ten seconds: so a page knows that its session or its server has gone. */
export function useSession() {
  return api.useQuery('get', '/v1/session', {}, { refetchInterval: 10_000, refetchIntervalInBackground: false })
}

/** Whether the person may do what needs this; nothing is offered that would be refused. */
export function useMay(what: 'edit' | 'admin'): boolean {
  const { data } = useSession()
  return data !== undefined && (data.scopes.includes(what) || data.scopes.includes('admin'))
}

export async function signIn(link: string): Promise<void> {
  await client.POST('/v1/session', { body: { link } })
}

export async function signOut(): Promise<void> {
  await client.DELETE('/v1/session')
}

export async function switchOrganisation(id: string): Promise<void> {
  await client.POST('/v1/session/organisation', { body: { organisation_id: id } })
}
