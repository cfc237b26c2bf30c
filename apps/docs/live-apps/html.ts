import '@chathub/element/define';
