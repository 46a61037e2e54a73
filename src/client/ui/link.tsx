import { type LinkProps, Link as RouterLink } from 'react-router-dom';

/** A link within the site. Without JavaScript it is an ordinary anchor. */
export function Link(props: LinkProps) {
  return <RouterLink {...props} />;
}
