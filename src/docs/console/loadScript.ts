/** Loads a script of the site. Rejects if it cannot be loaded. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded. Load the page again.`));
    document.head.append(script);
  });
}
