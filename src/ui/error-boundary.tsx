import { Component } from 'react';
import type { ReactNode } from 'react';
import { LateFailure } from '#late/late-failure.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of children that failed; `retry` renders them again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  readonly onError?: (error: Error) => void;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function forget(error: Error | null): void {
  if (error instanceof LateFailure) error.load.forget();
}

/** Keeps a failure inside its pane. Trying again, or opening the place again, fetches again what did not load. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: asError(error) };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(asError(error));
  }

  override componentWillUnmount(): void {
    forget(this.state.error);
  }

  readonly retry = (): void => {
    forget(this.state.error);
    this.setState({ error: null });
  };

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error, this.retry);
  }
}
