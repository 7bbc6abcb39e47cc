import { lingui } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogsByText } from './build/catalogs-by-text.ts';
import { chunksByDoor } from './build/chunks-by-door.ts';
import { compressAssets } from './build/compress-assets.ts';
import { DOORS } from './build/doors.ts';
import { emitAddresses } from './build/emit-addresses.ts';
import { emitPersistedDocuments } from './build/emit-persisted-documents.ts';
import { inlineDocuments } from './build/inline-documents.ts';

const api = process.env.MIKOMI_API ?? 'http://localhost:4000';
const root = import.meta.dirname;

const plugins = () => [
  lingui({ cwd: root, macroTransform: true, failOnCompileError: true }),
  inlineDocuments(),
  react(),
  // React Aria brings its words in thirty languages; the product speaks two.
  optimizeLocales.vite({ locales: ['en-US', 'ja-JP'] }),
];

export default defineConfig({
  plugins: [
    plugins(),
    catalogsByText(),
    chunksByDoor({ root, plugins, doors: DOORS }),
    emitPersistedDocuments(),
    emitAddresses(),
    compressAssets(),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': { target: api },
    },
  },
});
