import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from '@/app/App'
import { language, loadTexts } from '@/lib/i18n'

const root = createRoot(document.getElementById('root')!)

void loadTexts(language.get()).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
