/** An organization of the company, as `GET /api/company/organization` lists it. */
export interface Organization {
  readonly id: number;
  readonly name: string;
}
