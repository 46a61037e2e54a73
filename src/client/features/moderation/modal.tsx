import { type ReactNode, useEffect, useRef } from 'react';

type ModalProps = { title: string; onClose: () => void; children: ReactNode };

/** A dialog above the page: the browser keeps the focus inside, and gives it back at the end. */
export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog ref={dialog} className="mod-modal" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
