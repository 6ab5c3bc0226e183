<#macro symbols>
<svg class="zx-symbols" aria-hidden="true">
  <symbol id="i-key" viewBox="0 0 24 24"><circle cx="8" cy="15" r="4.5"/><path d="M11.5 11.5L20 3M16.5 6.5l3 3"/></symbol>
  <symbol id="i-error" viewBox="0 0 24 24"><path d="M12 3l9.5 17h-19zM12 10v4.5M12 17v.5"/></symbol>
  <symbol id="i-info" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5V8"/></symbol>
  <symbol id="i-done" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M8 12.5l2.8 2.8L16.5 9.5"/></symbol>
</svg>
</#macro>

<#macro brand>
<svg class="zx-mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M16 8C15 17 9 16 8 24M16 8c1 9 7 8 8 16" fill="none" stroke="#9fb6e8" stroke-width="1.8"/><circle cx="16" cy="7" r="4.6" fill="#fff"/><circle cx="8" cy="24.5" r="4.6" fill="#36aaa6"/><circle cx="24" cy="24.5" r="4.6" fill="#f2b840"/></svg><b lang="en">Zaoxue<span lang="zh">造血</span></b>
</#macro>

<#macro icon name><svg class="zx-i" aria-hidden="true"><use href="#i-${name}"/></svg></#macro>

<#macro note type="info">
<#local look = {"error": "is-bad", "warning": "is-warn", "success": "is-ok"}[type]!"">
<#local sign = {"error": "error", "warning": "error", "success": "done"}[type]!"info">
<div class="zx-msg ${look}" role="${(type == "error")?then("alert", "status")}"><@icon sign/><div><#nested></div></div>
</#macro>

<#function describedBy id error hint>
  <#local ids = []>
  <#if hint?has_content><#local ids += [id + "-hint"]></#if>
  <#if error?has_content><#local ids += [id + "-error"]></#if>
  <#return ids?join(" ")>
</#function>

<#macro fieldNotes id error="" hint="">
  <#if hint?has_content><small id="${id}-hint">${hint}</small></#if>
  <#if error?has_content><p id="${id}-error" class="zx-error"><@icon "error"/><span>${error}</span></p></#if>
</#macro>

<#macro wire id error hint describedby>
  <#local notes = describedby?has_content?then(describedby, describedBy(id, error, hint))>
  <#if error?has_content || describedby?has_content> aria-invalid="true"</#if><#if notes?has_content> aria-describedby="${notes}"</#if>
</#macro>

<#macro text id label name=id value="" error="" hint="" describedby="" autocomplete="off" inputmode="text" autofocus=false required=true>
<div class="zx-field">
  <label for="${id}">${label}</label>
  <input id="${id}" name="${name}" class="zx-input" type="text" dir="ltr" value="${value}" autocomplete="${autocomplete}" inputmode="${inputmode}" autocapitalize="none" spellcheck="false"<#if required> required</#if><#if autofocus> autofocus</#if><@wire id error hint describedby/>>
  <@fieldNotes id error hint/>
</div>
</#macro>

<#macro secret id label name=id error="" hint="" describedby="" autocomplete="current-password" autofocus=false>
<div class="zx-field">
  <label for="${id}">${label}</label>
  <div class="zx-secret">
    <input id="${id}" name="${name}" class="zx-input" type="password" dir="ltr" autocomplete="${autocomplete}" required<#if autofocus> autofocus</#if><@wire id error hint describedby/>>
    <button type="button" class="zx-reveal" hidden aria-controls="${id}" aria-label="${msg("showPassword")}" data-show="${msg("zxShow")}" data-hide="${msg("zxHide")}" data-show-label="${msg("showPassword")}" data-hide-label="${msg("hidePassword")}">${msg("zxShow")}</button>
  </div>
  <@fieldNotes id error hint/>
</div>
</#macro>

<#macro check id label checked=false>
<label class="zx-check" for="${id}"><input id="${id}" name="${id}" type="checkbox" value="on"<#if checked> checked</#if>><span>${label}</span></label>
</#macro>

<#macro submit label name="login" id="kc-login">
<button class="zx-btn is-wide" type="submit" id="${id}" name="${name}" value="on">${label}</button>
</#macro>

<#macro cancel>
<#if isAppInitiatedAction??><button class="zx-btn is-line is-wide" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</#macro>

<#macro link href label id=""><p class="zx-way"><a<#if id?has_content> id="${id}"</#if> href="${href}">${label}</a></p></#macro>

<#macro home>
<#local door = (client.baseUrl)!(properties.home)!"">
<#if !skipLink?? && door?has_content><@link door msg("backToApplication") "backToApplication"/></#if>
</#macro>
