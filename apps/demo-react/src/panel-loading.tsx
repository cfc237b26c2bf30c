/** Stands where the panel will be. */
export function PanelLoading() {
  return (
    <div className="panel-loading">
      <p>Opening the panel…</p>
      <span />
      <span />
      <span />
    </div>
  );
}
