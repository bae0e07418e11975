import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { Route, Switch, useParams } from 'wouter'
import type { CapabilityKind } from '../shared/wire/http.ts'
import { ConsolePage } from './console-page.tsx'
import { LivePage } from './live-page.tsx'
import { EmptyState } from './look/empty-state.tsx'
import { PageFrame } from './look/page-frame.tsx'
import { OpenPage, Opening } from './open-page.tsx'
import { SeatPage } from './seat-page.tsx'

const HomeScreen = lazy(async () => ({
  default: (await import('./screens/home/home-screen.tsx')).HomeScreen,
}))
const SetupScreen = lazy(async () => ({
  default: (await import('./screens/setup/setup-screen.tsx')).SetupScreen,
}))
const JoinScreen = lazy(async () => ({
  default: (await import('./screens/join/join-screen.tsx')).JoinScreen,
}))
const ObserverScreen = lazy(async () => ({
  default: (await import('./screens/observer/observer-screen.tsx')).ObserverScreen,
}))
const DisplayScreen = lazy(async () => ({
  default: (await import('./screens/display/display-screen.tsx')).DisplayScreen,
}))
const DebriefScreen = lazy(async () => ({
  default: (await import('./screens/debrief/debrief-screen.tsx')).DebriefScreen,
}))
const AuthoringScreen = lazy(async () => ({
  default: (await import('./screens/authoring/authoring-screen.tsx')).AuthoringScreen,
}))
const GalleryScreen = lazy(async () => ({
  default: (await import('./gallery/gallery-screen.tsx')).GalleryScreen,
}))

/** Every page by its address. A page that reads a scenario or a report asks over HTTP; one in play lives on the socket. */
export function Routes() {
  return (
    <Suspense fallback={<Opening sentence="Fetching the page." />}>
      <Switch>
        <Route path="/">{open(['host'], <HomeScreen />)}</Route>
        <Route path="/setup/:slug">
          {({ slug }) => open(['host'], <SetupScreen slug={slug} />)}
        </Route>
        <Route path="/author/:slug">
          {({ slug }) => open(['host'], <AuthoringScreen slug={slug} />)}
        </Route>
        <Route path="/j/:code?">
          {({ code }) => <JoinScreen key={code} code={code ?? null} />}
        </Route>
        <Route path="/play">{live(['seat'], <SeatPage />)}</Route>
        <Route path="/lobby">{live(['seat', 'facilitator'], <SeatPage />)}</Route>
        <Route path="/console">{live(['facilitator'], <ConsolePage />)}</Route>
        <Route path="/observe">{live(['observer'], <ObserverScreen />)}</Route>
        <Route path="/display">{live(['display'], <DisplayScreen />)}</Route>
        <Route path="/debrief/:exercise">
          <DebriefPage />
        </Route>
        <Route path="/gallery/*?">
          <GalleryScreen />
        </Route>
        <Route>
          <NoPage />
        </Route>
      </Switch>
    </Suspense>
  )
}

function open(kinds: readonly CapabilityKind[], screen: ReactNode): ReactNode {
  return <OpenPage kinds={kinds}>{() => screen}</OpenPage>
}

function live(kinds: readonly CapabilityKind[], screen: ReactNode): ReactNode {
  return (
    <OpenPage kinds={kinds}>
      {(session) => <LivePage session={session}>{screen}</LivePage>}
    </OpenPage>
  )
}

function DebriefPage() {
  const { exercise } = useParams<{ exercise: string }>()
  return (
    <OpenPage kinds={['facilitator', 'seat', 'reader', 'observer', 'host']} exercise={exercise}>
      {(session) => <DebriefScreen exercise={exercise} session={session} />}
    </OpenPage>
  )
}

function NoPage() {
  return (
    <PageFrame title="No such page" width="text">
      <EmptyState
        title="There is nothing at this address."
        action={<a href="/">Go to the start</a>}
      >
        The link may have been cut off. Ask for it again, or begin at the start.
      </EmptyState>
    </PageFrame>
  )
}
