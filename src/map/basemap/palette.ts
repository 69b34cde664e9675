/**
 * The colours of the bundled basemap, one flat record a flavour. Every value equals the `--map-*` token of the same
 * role in `src/ui/tokens.css`: a style is drawn by WebGL and cannot read custom properties.
 */
export interface Palette {
  readonly water: string;
  readonly land: string;
  /** Land of the countries the dossier is about. */
  readonly focus: string;
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly borderAdmin: string;
  /** The border between the two countries at war. */
  readonly borderFront: string;
  readonly country: string;
  readonly admin: string;
  readonly town: string;
  readonly townMinor: string;
  readonly halo: string;
  /** Tint over the area of interest. */
  readonly interest: string;
}

export type Flavour = 'light' | 'dark';
