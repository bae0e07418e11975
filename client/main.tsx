import './look/look.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { must } from '../shared/words/assert.ts'
import { keepFocus } from './look/keep-focus.ts'
import { LiveRegions } from './look/live-regions.tsx'
import { applyTheme } from './look/theme.ts'
import { ToastRegion } from './look/toast-region.tsx'
import { Routes } from './routes.tsx'

applyTheme()
keepFocus()
createRoot(must(document.getElementById('root'), 'an element to draw in')).render(
  <StrictMode>
    <LiveRegions />
    <Routes />
    <ToastRegion />
  </StrictMode>,
)
