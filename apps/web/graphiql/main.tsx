import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './explorer.css';
import { Explorer } from './explorer.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(<Explorer />);
