/** Version of the app, written in by the build. */
export function appVersion(): string {
  return __APP_VERSION__;
}
