/** 0 active, 1 inactive, 2 deleted: the values that ChatHub documents. */
export type OperatorStatus = 0 | 1 | 2;
