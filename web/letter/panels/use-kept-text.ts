import { useState } from 'react'

/** Text being written, kept in this tab until it is sent: going to look at another letter loses nothing. */
export function useKeptText(key: string) {
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const write = (next: string) => {
    setText(next)
    sessionStorage.setItem(key, next)
  }
  return [text, write, () => sessionStorage.removeItem(key)] as const
}
