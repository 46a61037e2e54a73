import type { ReactNode } from 'react';

export type ShareIconName =
  | 'whatsapp'
  | 'facebook'
  | 'x'
  | 'linkedin'
  | 'link'
  | 'done'
  | 'device'
  | 'more';

const outlines: Record<ShareIconName, ReactNode> = {
  whatsapp: (
    <>
      <path d="M4 20l1.2-4.1a8.2 8.2 0 1 1 3 2.9z" />
      <path d="M9 8.6c-.4 3 3.3 6.7 6.3 6.4l.8-1.7-2.2-1.2-1 .9c-1-.5-1.7-1.2-2.1-2.1l.9-1-1.1-2.1z" />
    </>
  ),
  facebook: (
    <path d="M13.5 21v-7.5h3l.5-3.5h-3.5V8c0-1.2.5-1.7 1.7-1.7H17V3.2h-2.6C11.5 3.2 10 5 10 7.6V10H7v3.5h3V21" />
  ),
  x: <path d="M4.5 4.5h3.3l11.7 15h-3.3zM19 4.5l-6.2 6.9M11 13.3l-5.8 6.2" />,
  linkedin: (
    <path d="M5.5 10v9M5.5 5.2v.6M10 19v-9M10 13.8c0-2.3 1.7-3.9 4-3.9 2.6 0 4 1.6 4 4.3V19" />
  ),
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.2-1.2" />
  ),
  done: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  device: <path d="M12 15V3.5M8 7l4-3.5L16 7M7 11H5v9.5h14V11h-2" />,
  more: <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" />,
};

/** The share bar's own drawings: strokes in the colour of the text, never spoken. */
export function ShareIcon({ name }: { name: ShareIconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'linkedin' ? 2.4 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {outlines[name]}
    </svg>
  );
}
