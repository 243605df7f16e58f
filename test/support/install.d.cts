type Packages = Readonly<
  Record<string, { readonly version: string; readonly optional?: boolean; readonly link?: boolean }>
>;
export function missingPackages(wanted: Packages, installed: Packages): string[];
