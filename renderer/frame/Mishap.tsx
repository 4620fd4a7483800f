import { Component, type ReactNode } from 'react';
import { Notice } from '../widgets/Notice.js';

interface Props {
  children: ReactNode;
}

/** A step that cannot be drawn says so and leaves the rest standing; only a class can catch that in React. */
export class Mishap extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice tone="stop" isNews>
        <p>
          This step could not be drawn, which is our fault. Your decisions are kept: save the project, then
          reload.
        </p>
      </Notice>
    );
  }
}
