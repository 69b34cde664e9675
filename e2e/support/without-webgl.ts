/** Runs in the page before its scripts: no canvas gives a WebGL context, as on a machine whose graphics are blocked. */
export function withoutWebGl(): void {
  // oxlint-disable-next-line typescript/unbound-method -- it gets its canvas back below
  const getContext = HTMLCanvasElement.prototype.getContext;
  // the overloads of getContext cannot be written down again; the arguments are passed on as they came
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string, ...unknown[]]) {
    return args[0].startsWith('webgl') ? null : Reflect.apply(getContext, this, args);
  } as typeof getContext;
}
