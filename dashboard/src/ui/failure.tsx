import { Alert } from '@mantine/core'

/** Why an act was refused, in the server's own words. */
export function Failure({ of }: { of: Error | null }) {
  return of === null ? null : <Alert color="red" variant="outline" role="alert">{of.message}</Alert>
}
