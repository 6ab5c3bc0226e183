<#import "parts.ftl" as parts>
<#import "sky.ftl" as sky>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<!DOCTYPE html>
<html lang="${lang}"<#if locale??> dir="${locale.rtl?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <title>${heading?markup_string?replace("<[^>]*>", "", "r")?trim?no_esc} · Zaoxue</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/tokens.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/door.css">
  <script type="module" src="${url.resourcesPath}/js/door.js"></script>
<#-- The blank keeps Keycloak from putting an inline script here, which the content security policy would refuse; door.js does its work. -->
</head >
<body data-page-id="login-${pageId}" data-other-tab="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-auth-session="${authenticationSession.authSessionIdHash}"</#if>>
<@parts.symbols/>
<div class="zx-land">
  <main class="zx-door">
    <div class="zx-brand zx-mbrand"><@parts.brand/></div>
    <#if locale?? && locale.supported?size gt 1>
      <nav class="zx-lang3" aria-label="${msg("languages")}">
        <#list ["zh-CN", "bo", "en"] as tag>
          <#list locale.supported?filter(choice -> choice.languageTag == tag) as choice>
            <a lang="${tag}" hreflang="${tag}" href="${choice.url}"<#if tag == lang> aria-current="true"</#if>>${choice.label}</a>
          </#list>
        </#list>
      </nav>
    </#if>
    <h1>${heading}</h1>
    <#if auth?? && auth.showUsername() && !auth.showResetCredentials()>
      <p class="zx-who"><b>${auth.attemptedUsername}</b> <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
      <@parts.note type=message.type>${kcSanitize(message.summary)?no_esc}</@parts.note>
    </#if>
    <#nested "form">
    <#if auth?? && auth.showTryAnotherWayLink()>
      <form action="${url.loginAction}" method="post">
        <button class="zx-btn is-text is-wide" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><#nested "info"></#if>
  </main>
  <@sky.panel/>
</div>
</body>
</html>
</#macro>
