import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { parseState, rangeOf } from '../api/url'
import { PAGES } from '../pages'

const SEQUENCE_MS = 1500

/** `/` goes to the field that finds; `g` and then a page's key goes to that page. */
export function useKeyboard(): void {
  const navigate = useNavigate()
  const pressed = useRef(0)
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select')) return
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLElement>('[data-find]')?.focus()
      } else if (event.key === 'g') {
        pressed.current = event.timeStamp
      } else if (event.timeStamp - pressed.current < SEQUENCE_MS) {
        pressed.current = 0
        const page = PAGES.find((each) => each.key === event.key)
        if (page) void navigate({ to: page.path, search: rangeOf(parseState(window.location.search)) })
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate])
}
