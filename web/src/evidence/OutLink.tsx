/** An address that a source gives: a link only where it is one of the web, else plain text that does nothing. */
export function OutLink({ href, children }: { href: string; children?: string }) {
  const isWeb = URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
  if (!isWeb) return <span>{children ?? href}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children ?? href}
    </a>
  );
}
