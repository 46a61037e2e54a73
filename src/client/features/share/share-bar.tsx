import { CopyLink } from '#src/client/features/share/copy-link.tsx';
import { DeviceShare } from '#src/client/features/share/device-share.tsx';
import { MoreServices } from '#src/client/features/share/more-services.tsx';
import styles from '#src/client/features/share/share-bar.module.css';
import { ShareIcon } from '#src/client/features/share/share-icon.tsx';
import { type Shared, type ShareLink, shareLinks } from '#src/client/features/share/share-links.ts';
import { shareNames } from '#src/client/features/share/share-names.ts';
import { m } from '#src/i18n/text.ts';

const primaryServices = ['whatsapp', 'facebook', 'x', 'linkedin'] as const;
type PrimaryService = (typeof primaryServices)[number];

function isPrimary(link: ShareLink): link is ShareLink & { service: PrimaryService } {
  return primaryServices.some((service) => service === link.service);
}

/**
 * Ways to pass a story on: plain links that need no script, and what scripts add. `url` is the
 * canonical address, absolute; `placement` says where on the page the bar stands.
 */
export function ShareBar({ placement, ...shared }: Shared & { placement: 'top' | 'bottom' }) {
  const links = shareLinks(shared);

  return (
    // biome-ignore lint/a11y/useSemanticElements: these are links and buttons, not the fields of a form.
    <div
      role="group"
      aria-label={placement === 'top' ? m.share_title() : m.share_title_end()}
      className={styles.bar}
    >
      <div className={styles.row}>
        <p className={styles.title} aria-hidden="true">
          {m.share_title()}
        </p>
        {links.filter(isPrimary).map(({ service, href }) => (
          <a
            key={service}
            className={styles.control}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={m.share_to({ name: shareNames[service]() })}
          >
            <ShareIcon name={service} />
          </a>
        ))}
        <MoreServices links={links.filter((link) => !isPrimary(link))} />
        <CopyLink url={shared.url} />
        <DeviceShare {...shared} />
      </div>
    </div>
  );
}
