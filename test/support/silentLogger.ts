const nothing = () => {};

/** A logger that Prism takes and that says nothing. Prism's type of it is one of a package that is not installed. */
export const silentLogger: object = {
  child: () => silentLogger,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  success: nothing,
};
