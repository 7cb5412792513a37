import { useMutation, useQueryClient } from '@tanstack/react-query'

/** An act that changes something: afterwards everything that is shown is asked again. */
export function useAct<Input = void, Result = unknown>(work: (input: Input) => Promise<Result>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: work, onSuccess: () => queries.invalidateQueries() })
}
