import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Article } from './Article';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
