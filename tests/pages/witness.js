// Remembers what the page says to its console, what goes wrong unseen, and what a policy forbids.
window.said = [];
window.shifted = 0;
const message = (error) => (error instanceof Error ? error.message : String(error));
for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...words) => said.push(`${level}: ${words.map(message).join(' ')}`);
addEventListener('error', (event) => said.push(`error: ${event.message}`));
addEventListener('unhandledrejection', ({ reason }) => said.push(`rejection: ${message(reason)}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  said.push(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`));
if (window.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
}
