import { useDocumentTitle } from '@mantine/hooks'

/** The tab and the screen reader say first where one is, then the product. */
export const useTitle = (title: string) => useDocumentTitle(`${title} · Bannette`)
