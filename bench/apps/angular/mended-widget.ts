import { Component, type OnDestroy, type OnInit } from '@angular/core';
import { fetchOperatorToken, insertWidget, removeWidget } from '../widget-by-hand';

/** The documented component, mended. */
@Component({ selector: 'mended-widget', template: '' })
export class MendedWidget implements OnInit, OnDestroy {
  private mounted = true;

  async ngOnInit() {
    const operatorToken = await fetchOperatorToken();
    if (this.mounted) insertWidget(operatorToken);
  }

  ngOnDestroy() {
    this.mounted = false;
    removeWidget();
  }
}
