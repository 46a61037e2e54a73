import { Component, type ReactNode } from 'react';
import styles from '#src/client/ui/retry-boundary.module.css';

type RetryBoundaryProps = {
  message: string;
  /** What the button says. */
  label: string;
  /** Called before another try; where that fails as well, the next one reloads the page. */
  onRetry: () => void;
  children: ReactNode;
};
type RetryBoundaryState = { hasFailed: boolean; tries: number };

/** Keeps a failure to one part of the page, says so, and offers another try. */
export class RetryBoundary extends Component<RetryBoundaryProps, RetryBoundaryState> {
  override state: RetryBoundaryState = { hasFailed: false, tries: 0 };

  static getDerivedStateFromError(): Partial<RetryBoundaryState> {
    return { hasFailed: true };
  }

  handleRetry = () => {
    if (this.state.tries > 0) return location.reload();
    this.props.onRetry();
    this.setState(({ tries }) => ({ hasFailed: false, tries: tries + 1 }));
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" className={styles.failure}>
        <p>{this.props.message}</p>
        <button type="button" onClick={this.handleRetry}>
          {this.props.label}
        </button>
      </div>
    );
  }
}
