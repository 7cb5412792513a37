import createFetchClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import type { paths, components } from './schema'

export type Schemas = components['schemas']

/** A problem (RFC 9457) that the server answered with. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail)
  }
}

/** The server cannot be reached. */
export class ServerAway extends Error {}

/** Puts every number of a JSON text in quotes: no digit is lost to a float. */
export function quoteNumbers(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g, (_, text?: string, number?: string) =>
    text ?? `"${number ?? ''}"`,
  )
}

let renewing: Promise<boolean> | null = null

/** Gets the session's next token; several callers share one request. False: the session has ended. */
export function renewSession(): Promise<boolean> {
  renewing ??= fetch('/v1/session/renew', { method: 'POST', headers: { 'X-Outlay-CSRF': '1' } })
    .then((answer) => answer.ok)
    .finally(() => (renewing = null))
  return renewing
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    throw new ServerAway('The server cannot be reached.')
  }
}

async function call(request: Request): Promise<Response> {
  const again = request.clone()
  let answer = await send(request)
  if (answer.status === 401 && (await problemOf(answer.clone())).code === 'session_expired' && (await renewSession())) {
    answer = await send(again)
  }
  if (!answer.ok) throw await problemOf(answer)
  if (answer.status === 204) return answer
  return new Response(quoteNumbers(await answer.text()), { status: answer.status, headers: answer.headers })
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  const said = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string }
  if (answer.status === 502 || answer.status === 504) throw new ServerAway('The server cannot be reached.')
  return new ApiProblem(answer.status, said.code ?? 'unknown', said.detail ?? `The server answered ${answer.status}.`)
}

export const client = createFetchClient<paths>({
  baseUrl: window.location.origin,
  headers: { 'X-Outlay-CSRF': '1' },
  fetch: call,
  querySerializer: { array: { style: 'form', explode: true } },
})

export const api = createQueryClient(client)
