import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressAssets } from '../build/compress-assets.ts';

// A build of its own, so that none of its weight reaches the client.
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react(), compressAssets()],
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: false,
    chunkSizeWarningLimit: 2000,
  },
});
