/** Text files that the bundler takes in as they are. */
declare module '*.md' {
  const text: string;
  export default text;
}
