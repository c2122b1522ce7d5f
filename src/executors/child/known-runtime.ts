/** The runtime that comes with llmos on Linux (`optionalDependencies`): what lies beneath Node's modules was tested with it. */
export const KNOWN_RUNTIME = 'v24.21.0';
