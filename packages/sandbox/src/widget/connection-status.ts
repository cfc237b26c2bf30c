/** How a panel's connection is doing. */
export type ConnectionStatus = 'connecting' | 'online' | 'reconnecting' | 'ended';
