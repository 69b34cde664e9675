/** What stands in a pane while its code is on the way. */
export function PaneLoading({ text }: { readonly text: string }) {
  return (
    <div className="app-pane-loading" role="status">
      {text}
    </div>
  );
}
