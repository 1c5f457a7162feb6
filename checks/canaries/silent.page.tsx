export const SilentPage = () => <h1>Nobody has looked at this page</h1>
