import { Component, type OnDestroy, type OnInit } from '@angular/core';

/** ChatHub's page "Widget Integration", "Angular"; its heading is the host's. */
@Component({
  selector: 'recipe-widget',
  template: '',
})
export class RecipeWidget implements OnInit, OnDestroy {
  private operatorToken: string = '';

  async ngOnInit() {
    // Get operator token
    this.operatorToken = await this.fetchOperatorToken();

    // Load widget
    this.loadWidget();
  }

  ngOnDestroy() {
    const script = document.getElementById('operator-chat-panel-script');
    if (script) {
      script.remove();
    }
  }

  private async fetchOperatorToken(): Promise<string> {
    const response = await fetch(window.benchConfig.tokenEndpoint);
    return response.text();
  }

  private loadWidget() {
    if (!this.operatorToken) return;

    const script = document.createElement('script');
    script.type = 'module';
    script.id = 'operator-chat-panel-script';
    script.src = window.benchConfig.scriptUrl;
    script.setAttribute('token', this.operatorToken);

    document.body.appendChild(script);
  }
}
