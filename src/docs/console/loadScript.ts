/** Loads a script of the site. Rejects if it cannot be loaded. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded. Check the network, and try again.`));
    document.head.append(script);
  });
}

/** What to do where a page was opened from a file. */
export const needsServer =
  'Browsers let no emulator run in a page that was opened from a file. Serve the folder of the site with any static HTTP server.';
