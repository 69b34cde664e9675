export const ENGINES: string;
export function isNodeFit(version: string): boolean;
export function checkNodeVersion(version: string): void;
