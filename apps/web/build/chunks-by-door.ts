import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';

/** Ways into the product: its start, what stands around a page, pages. Paths end as those of their modules do. */
export interface Doors {
  /** Loaded at every door. */
  readonly start: string;
  /** Around all pages but those of `outside`. */
  readonly frame: string;
  readonly outside: readonly string[];
  readonly inside: readonly string[];
}

interface Project {
  readonly root: string;
  /** What makes the modules what they are; made anew, for they are used in a build of its own. */
  readonly plugins: () => PluginOption[];
  readonly doors: Doors;
}

/**
 * Modules that are needed behind the same doors travel in one chunk, so that a door loads a handful of files and nothing that
 * it doesn't need. Left alone the bundler makes a chunk for each set of pages and dialogs that share a module, mostly of a
 * few hundred bytes: a hundred files a page, which compress a fifth worse than one.
 *
 * Only the bundler knows what of a module survives behind which door, so it is asked: a first build, neither written nor
 * made small, tells what each door loads.
 */
export function chunksByDoor(project: Project): Plugin {
  return {
    name: 'mikomi:chunks-by-door',
    apply: 'build',
    async config() {
      const codeSplitting = await splittingOf(project);
      return { build: { rolldownOptions: { output: { codeSplitting } } } };
    },
  };
}

async function splittingOf({ root, plugins, doors }: Project): Promise<Rolldown.CodeSplittingOptions> {
  const chunks = await firstBuild(root, plugins());
  const [start, frame] = [modulesBehind(doors.start, chunks), modulesBehind(doors.frame, chunks)];
  const pagesOf = (pages: readonly string[]) =>
    pages.map((page) => [nameOf(page), modulesBehind(page, chunks)] as const);
  const [outside, inside] = [pagesOf(doors.outside), pagesOf(doors.inside)];

  const chunkOf = (id: string): string | null => {
    if (start.has(id)) return 'start';
    const needing = (pages: typeof inside) =>
      pages.flatMap(([name, modules]) => (modules.has(id) ? name : []));
    const within = frame.has(id) ? ['frame'] : needing(inside);
    const doorsOfIt = [...needing(outside), ...within];
    return doorsOfIt.length > 1 || frame.has(id) ? doorsOfIt.join('-') : null;
  };
  return {
    // What a module needs is needed behind its doors at least: it finds its own chunk, and no two chunks need each other.
    includeDependenciesRecursively: false,
    groups: [{ name: chunkOf, test: (id) => chunkOf(id) !== null }],
  };
}

async function firstBuild(root: string, plugins: PluginOption[]): Promise<readonly Rolldown.OutputChunk[]> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      modulePreload: false,
      reportCompressedSize: false,
    },
  });
  if (!('output' in built)) throw new Error('A build of one project has one output.');
  return built.output.filter((file) => file.type === 'chunk');
}

/** All that is loaded before a door opens. */
function modulesBehind(door: string, chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const own = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(door)));
  if (own === undefined) throw new Error(`No module ${door} is built.`);
  const seen = new Set([own]);
  // A set goes on over what is added on the way.
  for (const { imports } of seen) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) seen.add(chunk);
  }
  return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
}

const nameOf = (page: string) => page.replace(/^.*\/|\.page\.tsx$/g, '');
