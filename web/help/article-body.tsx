import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { frenchSpaces } from '../i18n/typography.ts'
import styles from './article.module.css'
import type { Block, Inline } from './markdown.ts'

type Props = {
  blocks: readonly Block[]
  /** In the drawer an article opens in place of the other; without it, links lead to the screen Aide. */
  onArticle?: ((slug: string) => void) | undefined
}

/** An article. Its text is ours, and is shown as React shows text: no HTML passes through. */
export function ArticleBody({ blocks, onArticle }: Props) {
  return (
    <div className={styles.body}>
      {keyed(blocks).map(({ key, value }) => (
        <Part key={key} block={value} onArticle={onArticle} />
      ))}
    </div>
  )
}

type PartProps = { block: Block; onArticle: Props['onArticle'] }

function Part({ block, onArticle }: PartProps) {
  const { t } = useTranslation()
  const line = (inlines: readonly Inline[]) => <Line inlines={inlines} onArticle={onArticle} />
  switch (block.kind) {
    case 'heading':
      return <h2 id={block.id}>{frenchSpaces(block.text)}</h2>
    case 'picture':
      return (
        <figure>
          <img src={block.src} alt={block.alt} loading="lazy" />
          <figcaption>{frenchSpaces(block.alt)}</figcaption>
        </figure>
      )
    case 'note':
      return (
        <p role="note" aria-label={t('guide.note')} className={styles.note}>
          {line(block.inlines)}
        </p>
      )
    case 'paragraph':
      return <p>{line(block.inlines)}</p>
    default: {
      const items = keyed(block.items).map(({ key, value }) => <li key={key}>{line(value)}</li>)
      return block.kind === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}

function Line({ inlines, onArticle }: { inlines: readonly Inline[]; onArticle: Props['onArticle'] }) {
  return keyed(inlines).map(({ key, value }) => {
    const text = frenchSpaces(value.text)
    if (value.kind === 'strong') return <strong key={key}>{text}</strong>
    if (value.kind === 'key') return <kbd key={key}>{text}</kbd>
    if (value.kind !== 'link') return text
    const slug = value.href.split('/').at(-1) ?? ''
    return onArticle ? (
      <button key={key} type="button" className={styles.link} onClick={() => onArticle(slug)}>
        {text}
      </button>
    ) : (
      <Link key={key} to="/aide/$slug" params={{ slug }}>
        {text}
      </Link>
    )
  })
}

/** The parts of a text have no names; their places do not change. */
const keyed = <T,>(values: readonly T[]) => values.map((value, place) => ({ key: `part-${place}`, value }))
