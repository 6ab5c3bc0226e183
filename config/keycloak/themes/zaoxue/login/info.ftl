<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section = "form">
    <#if messageHeader??><p class="zx-say">${kcSanitize(message.summary)?no_esc}</p></#if>
    <#if requiredActions?has_content>
      <ul class="zx-list"><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
    </#if>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <@parts.link pageRedirectUri msg("backToApplication")/>
      <#elseif actionUri?has_content>
        <a class="zx-btn is-wide" href="${actionUri}">${msg("proceedWithAction")}</a>
      <#else>
        <@parts.home/>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
