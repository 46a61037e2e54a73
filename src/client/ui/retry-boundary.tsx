import { Component, type ReactNode } from 'react';
import styles from '#src/client/ui/retry-boundary.module.css';

type RetryBoundaryProps = {
  message: string;
  /** What the button says. */
  label: string;
  /** Called before another try. */
  onRetry: () => void;
  children: ReactNode;
};
type RetryBoundaryState = { hasFailed: boolean; clicks: number };

/**
 * Keeps a failure to one part of the page, says so, and tries again on a click or when the network
 * returns. A browser may remember that a script failed to load: a second click reloads the page.
 */
export class RetryBoundary extends Component<RetryBoundaryProps, RetryBoundaryState> {
  override state: RetryBoundaryState = { hasFailed: false, clicks: 0 };

  static getDerivedStateFromError(): Partial<RetryBoundaryState> {
    return { hasFailed: true };
  }

  override componentDidMount() {
    addEventListener('online', this.retry);
  }

  override componentWillUnmount() {
    removeEventListener('online', this.retry);
  }

  retry = () => {
    if (!this.state.hasFailed) return;
    this.props.onRetry();
    this.setState({ hasFailed: false });
  };

  handleClick = () => {
    if (this.state.clicks > 0) return location.reload();
    this.setState(({ clicks }) => ({ clicks: clicks + 1 }));
    this.retry();
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" className={styles.failure}>
        <p>{this.props.message}</p>
        <button type="button" onClick={this.handleClick}>
          {this.props.label}
        </button>
      </div>
    );
  }
}
