export interface FirstLoad {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

function addressesIn(page: string, tag: RegExp, attribute: 'src' | 'href'): string[] {
  return [...page.matchAll(tag)].flatMap(([text]) => {
    const address = new RegExp(`\\b${attribute}="([^"]+)"`).exec(text)?.[1];
    return address === undefined ? [] : [address.replace(/^\.?\//, '')];
  });
}

/** Files that a chunk imports as soon as it runs (not with `import()`), relative to the site. */
function staticImports(file: string, code: string): string[] {
  const folder = file.split('/').slice(0, -1);
  return [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"';()]*?\bfrom\s*)?["'](\.[^"']+\.js)["']/g),
  ].map(([, address = '']) => {
    const path = [...folder];
    for (const part of address.split('/')) {
      if (part === '..') path.pop();
      else if (part !== '.') path.push(part);
    }
    return path.join('/');
  });
}

/** Scripts and styles that the page loads before it can show anything: what it names, and what that imports in turn. */
export function firstLoadFiles(page: string, read: (file: string) => string): FirstLoad {
  const scripts = new Set([
    ...addressesIn(page, /<script\b[^>]*>/g, 'src'),
    ...addressesIn(page, /<link\b[^>]*\brel="modulepreload"[^>]*>/g, 'href'),
  ]);
  // a set walks over what is added to it on the way
  for (const file of scripts) {
    for (const imported of staticImports(file, read(file))) scripts.add(imported);
  }
  return { scripts: [...scripts], styles: addressesIn(page, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href') };
}
