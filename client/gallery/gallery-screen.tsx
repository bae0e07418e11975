import { Link, useParams } from 'wouter'
import { EmptyState } from '../look/empty-state.tsx'
import { PageFrame } from '../look/page-frame.tsx'
import { stories } from './stories.tsx'

/** Pieces and screens on fixed rows: no server is asked, and nothing that is pressed leaves the page. */
export function GalleryScreen() {
  const name = useParams<Record<string, string | undefined>>()['*'] ?? ''
  const story = stories[name]
  if (story) return <div key={name}>{story()}</div>
  return (
    <PageFrame title="Gallery" width="text">
      {name !== '' && (
        <EmptyState title={`There is no story ${name}.`}>Choose one of these.</EmptyState>
      )}
      <ul>
        {Object.keys(stories).map((each) => (
          <li key={each}>
            <Link href={`/gallery/${each}`}>{each}</Link>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
